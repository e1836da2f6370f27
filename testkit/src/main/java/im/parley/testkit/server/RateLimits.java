// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.List;
import java.util.stream.IntStream;

/** The rate classes of a server. Class 1 is for whatever no other class claims, 3 for messages. */
public record RateLimits(List<RateClass> classes) {
    private static final int COUNT = 5;

    public RateLimits {
        classes = List.copyOf(classes);
    }

    /** Returns classes without limits: however much is sent, nobody has to wait. */
    public static RateLimits generous() {
        return new RateLimits(IntStream.rangeClosed(1, COUNT)
                .mapToObj(id -> new RateClass(id, 80, 0, 0, 0, 0, 6000))
                .toList());
    }

    /** Returns the limits that AOL's servers had. */
    public static RateLimits historic() {
        return new RateLimits(List.of(
                new RateClass(1, 80, 2500, 2000, 1500, 800, 6000),
                new RateClass(2, 80, 3000, 2000, 1500, 1000, 6000),
                new RateClass(3, 20, 5100, 5000, 4000, 3000, 6000),
                new RateClass(4, 20, 5500, 5300, 4200, 3000, 8000),
                new RateClass(5, 10, 5500, 5300, 4200, 3000, 8000)));
    }

    /** Tells whether nobody can be limited. */
    public boolean isGenerous() {
        return classes.stream().allMatch(c -> c.alert() == 0);
    }

    /** Returns the same limits with one class changed. */
    public RateLimits with(RateClass changed) {
        return new RateLimits(classes.stream()
                .map(old -> old.id() == changed.id() ? changed : old)
                .toList());
    }

    /** Returns a class by its id; an unknown id means the first class. */
    public RateClass get(int id) {
        return classes.stream().filter(c -> c.id() == id).findFirst().orElse(classes.get(0));
    }
}
