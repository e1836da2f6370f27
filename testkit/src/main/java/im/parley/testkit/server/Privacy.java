// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A privacy mode with both of its lists. Names are in normal form.
 *
 * @param permits counts in {@link PrivacyMode#PERMIT_SOME}
 * @param denies counts in {@link PrivacyMode#DENY_SOME}
 */
public record Privacy(PrivacyMode mode, Set<String> permits, Set<String> denies) {
    /** Lets everybody through. */
    public static final Privacy OPEN = new Privacy(PrivacyMode.PERMIT_ALL, Set.of(), Set.of());

    public Privacy {
        permits = Set.copyOf(permits);
        denies = Set.copyOf(denies);
    }

    /** Tells whether a user is let through. */
    boolean admits(String ident, Predicate<String> isBuddy) {
        return switch (mode) {
            case PERMIT_ALL -> true;
            case DENY_ALL -> false;
            case PERMIT_SOME -> permits.contains(ident);
            case DENY_SOME -> !denies.contains(ident);
            case BUDDIES_ONLY -> isBuddy.test(ident);
        };
    }

    public Privacy withMode(PrivacyMode mode) {
        return new Privacy(mode, permits, denies);
    }

    public Privacy permitting(Set<String> names) {
        return new Privacy(mode, union(permits, names), denies);
    }

    public Privacy denying(Set<String> names) {
        return new Privacy(mode, permits, union(denies, names));
    }

    public Privacy noLongerPermitting(Set<String> names) {
        return new Privacy(mode, without(permits, names), denies);
    }

    public Privacy noLongerDenying(Set<String> names) {
        return new Privacy(mode, permits, without(denies, names));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<String> without(Set<String> some, Set<String> fewer) {
        Set<String> rest = new LinkedHashSet<>(some);
        rest.removeAll(fewer);
        return rest;
    }
}
