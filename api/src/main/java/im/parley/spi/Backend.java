// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.Option;
import java.util.Set;

/** A protocol. Found by {@link java.util.ServiceLoader}. Stateless. */
public interface Backend {
    /** Returns the id that users write, such as {@code "oscar"}. */
    String protocol();

    int defaultPort();

    /** Returns every option that accounts of this protocol take. */
    Set<Option<?>> options();

    /**
     * Returns the form of a name that this protocol compares.
     *
     * @throws IllegalArgumentException when no user can have that name
     */
    String normalize(String name);

    /** Makes the engine of one account; it lives as long as the account. */
    Engine engine(AccountConfig config);
}
