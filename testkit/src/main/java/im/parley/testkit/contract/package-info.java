// SPDX-License-Identifier: Apache-2.0
/**
 * What every backend promises, as JUnit 5 tests: extend {@link im.parley.testkit.contract.BackendContract} and say on
 * which server to try it. {@link im.parley.testkit.contract.Person} is of use in other tests too, and needs no JUnit.
 */
@NullMarked
package im.parley.testkit.contract;

import org.jspecify.annotations.NullMarked;
