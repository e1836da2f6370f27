// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.examples.decode.Verdict;

/** How many frames were read, and how well. */
record Tally(int frames, int unknown, int failed, int changed) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Verdict verdict) {
        return plus(new Tally(
                1,
                verdict == Verdict.UNKNOWN ? 1 : 0,
                verdict == Verdict.FAILED ? 1 : 0,
                verdict == Verdict.CHANGED ? 1 : 0));
    }

    Tally plus(Tally other) {
        return new Tally(
                frames + other.frames, unknown + other.unknown, failed + other.failed, changed + other.changed);
    }

    /** Returns whether every frame that a record stands for was read whole. */
    boolean isGood() {
        return failed == 0 && changed == 0;
    }

    @Override
    public String toString() {
        return frames + " frames, " + unknown + " unknown, " + failed + " failed, " + changed + " changed";
    }
}
