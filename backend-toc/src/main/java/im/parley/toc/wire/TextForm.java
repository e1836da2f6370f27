// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

/**
 * How the HTML of a message leaves over a command that labels no encoding. In every form a double quote is spelled
 * without one, because an escaped quote before a blank ends the argument for some servers.
 */
public enum TextForm {
    /** Printable ASCII, all else as entities: the form that every kind of reader gets whole. */
    ENTITIES(TextEncoding.UTF_8) {
        @Override
        boolean keeps(int codePoint) {
            return codePoint >= ' ' && codePoint <= '~';
        }
    },

    /** The shortest form where every reader takes UTF-8. */
    UTF_8(TextEncoding.UTF_8) {
        @Override
        boolean keeps(int codePoint) {
            return !Character.isISOControl(codePoint);
        }
    },

    /** Latin-1, and entities for what it has not. */
    LATIN_1(TextEncoding.WINDOWS_1252) {
        @Override
        boolean keeps(int codePoint) {
            return codePoint <= 0xFF && !Character.isISOControl(codePoint);
        }
    };

    private final TextEncoding encoding;

    TextForm(TextEncoding encoding) {
        this.encoding = encoding;
    }

    abstract boolean keeps(int codePoint);

    /** Returns the same HTML in this form. */
    public WireText of(String html) {
        return new WireText(EntityWriter.write(html, this), encoding);
    }
}
