// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/**
 * The letters that say what kind of user somebody is and whether away, by position. The blanks among them count.
 *
 * @param code two or three characters, sometimes with a comma behind
 */
public record UserClass(String code) {
    /** What the second letter says. */
    public enum Kind {
        NONE(' '),
        ADMINISTRATOR('A'),
        /** An account whose address was never confirmed; also every new account of some servers. */
        UNCONFIRMED('U'),
        NORMAL('O'),
        WIRELESS('C'),
        ICQ('I');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(char letter) {
            for (Kind kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            return NONE;
        }
    }

    public boolean isAolSubscriber() {
        return letter(0) == 'A';
    }

    public Kind kind() {
        return Kind.of(letter(1));
    }

    public boolean isAway() {
        return letter(2) == 'U';
    }

    private char letter(int position) {
        return position < code.length() ? code.charAt(position) : ' ';
    }
}
