// SPDX-License-Identifier: Apache-2.0
package im.parley.toc;

import im.parley.Option;
import im.parley.toc.wire.TextForm;
import java.time.Duration;
import java.util.Set;

/** Names for users of the backend: its protocol id and its options. */
public final class Toc {
    private Toc() {}

    /** The id to give {@link im.parley.Parley#account(String)}. */
    public static final String PROTOCOL = "toc";

    /** The usual port. */
    public static final int PORT = 9898;

    /** With which command to sign on. */
    public static final Option<SignOnMethod> SIGN_ON =
            new Option<>("toc.sign-on", SignOnMethod.class, SignOnMethod.TOC2_SIGNON);

    /**
     * What we call ourselves; some servers turn away what does not begin with {@code TIC:} or has 50 characters or more.
     */
    public static final Option<String> CLIENT = new Option<>("toc.client", String.class, "TIC:Parley");

    /** How text is spelled in messages. Entities reach every kind of reader whole, and cost up to nine bytes each. */
    public static final Option<TextForm> TEXT_FORM = new Option<>("toc.text-form", TextForm.class, TextForm.ENTITIES);

    /**
     * True to label each message of a {@code toc2_login} session with its encoding. For servers that are known to look
     * at the label; the one that is alive does not.
     */
    public static final Option<Boolean> LABEL_TEXT = new Option<>("toc.label-text", Boolean.class, false);

    /**
     * True to label what is said in rooms, too. Apart from {@link #LABEL_TEXT} because the one server that is alive takes
     * labelled messages and refuses labelled room text.
     */
    public static final Option<Boolean> LABEL_ROOM_TEXT = new Option<>("toc.label-room-text", Boolean.class, false);

    /**
     * True to be online only when the server has done what the sign-on told it. It answers nothing of that, so we ask for
     * our own status behind it, for at most five seconds. Without this, what is said to us in the first moments may be
     * lost: some servers drop it.
     */
    public static final Option<Boolean> CONFIRM_SIGN_ON = new Option<>("toc.confirm-sign-on", Boolean.class, true);

    /**
     * Whether to keep below the limits that known servers have, from the first command on: they tell them only by dropping
     * what exceeds them. Messages then go out six at once and one every 4.2 seconds after that. Without, all goes out at
     * once, until the server drops something.
     */
    public static final Option<Boolean> PACE = new Option<>("toc.pace", Boolean.class, true);

    /** How long any one step of a sign-on may take. */
    public static final Option<Duration> STEP_TIMEOUT =
            new Option<>("toc.step-timeout", Duration.class, Duration.ofSeconds(30));

    /** How long a command may wait to be taken by the network. */
    public static final Option<Duration> WRITE_TIMEOUT =
            new Option<>("toc.write-timeout", Duration.class, Duration.ofSeconds(30));

    /**
     * How long an edit of the buddy list waits for a refusal before it counts as done: servers answer most of them only
     * when they fail.
     */
    public static final Option<Duration> SILENCE = new Option<>("toc.silence", Duration.class, Duration.ofMillis(500));

    /** How long we may be silent before a keep-alive goes out. */
    public static final Option<Duration> KEEP_ALIVE =
            new Option<>("toc.keep-alive", Duration.class, Duration.ofSeconds(60));

    /** Every option. */
    public static final Set<Option<?>> OPTIONS = Set.of(
            SIGN_ON,
            CLIENT,
            TEXT_FORM,
            LABEL_TEXT,
            LABEL_ROOM_TEXT,
            CONFIRM_SIGN_ON,
            PACE,
            STEP_TIMEOUT,
            WRITE_TIMEOUT,
            SILENCE,
            KEEP_ALIVE);
}
