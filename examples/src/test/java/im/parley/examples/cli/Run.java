// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What the command did. */
record Run(int exitCode, String out, String err) {
    static Run parley(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = ParleyCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
