// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

/**
 * Whom to look for in the white pages.
 *
 * @param like what they have in common; age, birthday and e-mail addresses beside the first do not count
 * @param youngest 0 for any age; 255 is the oldest
 * @param keywords what may be anywhere in their details; empty for none
 * @param onlineOnly true for those who are there just now
 */
public record IcqSearch(IcqProfile like, int youngest, int oldest, String keywords, boolean onlineOnly) {
    private static final int OLDEST = 255;

    /** Looks for people of any age, there or not. */
    public static IcqSearch like(IcqProfile like) {
        return new IcqSearch(like, 0, OLDEST, "", false);
    }

    /** Returns this search for ages between these, both included. */
    public IcqSearch aged(int from, int to) {
        return new IcqSearch(like, from, to, keywords, onlineOnly);
    }

    public IcqSearch withKeywords(String words) {
        return new IcqSearch(like, youngest, oldest, words, onlineOnly);
    }

    /** Returns this search for those who are there just now. */
    public IcqSearch online() {
        return new IcqSearch(like, youngest, oldest, keywords, true);
    }

    public boolean hasAges() {
        return youngest > 0 || oldest < OLDEST;
    }
}
