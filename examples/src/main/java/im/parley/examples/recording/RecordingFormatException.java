// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.io.IOException;

/** A file is no recording, or is damaged. */
public final class RecordingFormatException extends IOException {
    private static final long serialVersionUID = 1;

    public RecordingFormatException(String message) {
        super(message);
    }
}
