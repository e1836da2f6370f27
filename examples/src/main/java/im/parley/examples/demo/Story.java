// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import java.io.PrintWriter;
import java.util.List;

/** Plays scenes one after the other and tells how each went. */
final class Story {
    private final PrintWriter out;
    private final boolean embedded;

    Story(PrintWriter out, boolean embedded) {
        this.out = out;
        this.embedded = embedded;
    }

    /** Returns true when every scene that this server can play was seen to happen. Stops at the first that was not. */
    boolean tell(List<Scene> scenes) {
        int played = 0;
        int left = 0;
        for (Scene scene : scenes) {
            out.println();
            out.println("== " + scene.title());
            if (!embedded && !scene.embeddedOnly().isEmpty()) {
                out.println("   left out: " + scene.embeddedOnly());
                left++;
                continue;
            }
            try {
                scene.play().run();
            } catch (RuntimeException | AssertionError failure) {
                out.println("   NOT SEEN: " + failure.getMessage());
                return false;
            }
            out.println("   seen");
            played++;
        }
        out.println();
        out.println(
                played + (played == 1 ? " scene" : " scenes") + " seen" + (left == 0 ? "" : ", " + left + " left out"));
        return true;
    }
}
