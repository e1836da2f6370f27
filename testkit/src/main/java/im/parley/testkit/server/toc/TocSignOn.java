// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.WireException;
import im.parley.oscar.wire.Capability;
import im.parley.testkit.fault.SignOnStep;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.SessionKind;
import im.parley.testkit.server.UserSession;
import im.parley.testkit.server.World;
import im.parley.toc.wire.Roast;
import im.parley.toc.wire.TocArguments;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.reply.Config;
import im.parley.toc.wire.reply.Config2;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.Nick;
import im.parley.toc.wire.reply.SignOn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Lets a client in, by one of three commands that differ in the session they open. Runs on the connection's reader. */
final class TocSignOn {
    private static final String SUSPENDED = "17";

    /** Behind a host and a port. */
    private static final int NAME = 2;

    private static final int PASSWORD = 3;

    private final TocService service;
    private final World world;
    private final TocConnection connection;

    TocSignOn(TocService service, TocConnection connection) {
        this.service = service;
        this.world = service.world();
        this.connection = connection;
    }

    /** Reads a command by its word, its name and its password: what else is in it no server is known to have looked at. */
    void handle(byte[] payload) {
        Optional<TocVersion> version = TocVersion.of(payload);
        Optional<TocArguments> arguments = arguments(payload).filter(all -> all.size() > PASSWORD);
        if (version.isEmpty() || arguments.isEmpty()) {
            refuse(service.settings().profile().failed());
        } else {
            enter(
                    version.get(),
                    ScreenName.of(arguments.get().text(NAME).text()),
                    arguments.get().text(PASSWORD).text());
        }
    }

    private Optional<TocArguments> arguments(byte[] payload) {
        try {
            return Optional.of(service.settings().profile().tokenizer().arguments(payload));
        } catch (WireException damaged) {
            return Optional.empty();
        }
    }

    private void enter(TocVersion version, ScreenName name, String roastedPassword) {
        OptionalInt wanted = service.faults().refusal();
        if (wanted.isPresent()) {
            refuse(new ErrorReply(wanted.getAsInt(), List.of()));
            return;
        }
        switch (world.users().admit(name, password -> isRoasted(roastedPassword, password))) {
            case ADMITTED -> world.together(() -> open(version, name));
            case SUSPENDED ->
                refuse(
                        service.settings().profile().isAol()
                                ? ErrorReply.of(TocErrorCode.SIGN_ON_FAILED, SUSPENDED)
                                : ErrorReply.of(TocErrorCode.BAD_CREDENTIALS));
            case UNKNOWN, WRONG_PASSWORD -> refuse(ErrorReply.of(TocErrorCode.BAD_CREDENTIALS));
        }
    }

    private static boolean isRoasted(String roasted, String password) {
        try {
            return Arrays.equals(Roast.unroast(roasted), password.getBytes(UTF_8));
        } catch (WireException damaged) {
            return false;
        }
    }

    private void refuse(ErrorReply why) {
        connection.send(SignOnStep.LOGIN, why);
        connection.close();
    }

    private void open(TocVersion version, ScreenName name) {
        TocSession session = new TocSession(service, connection, version);
        SessionKind kind = new SessionKind(version.isFirst() ? "toc1" : "toc2", !version.isFirst());
        Optional<UserSession> user = world.sessions().open(name, kind, session);
        if (user.isEmpty()) {
            refuse(service.settings().profile().failed());
            return;
        }
        session.begin(user.get());
        connection.serve(session);
        world.appearance().capabilities(user.get(), List.of(Capability.CHAT.uuid()));
        greet(version, user.get());
        if (service.settings().profile().isAol()) {
            service.settings()
                    .timer()
                    .scheduleDirect(
                            session::closeUnlessOnline,
                            service.settings().patience().toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    private void greet(TocVersion version, UserSession user) {
        connection.send(SignOnStep.LOGIN, new SignOn(version.wireName()));
        Nick nick = new Nick(user.name().display());
        if (version.isFirst()) {
            connection.send(SignOnStep.LIST, new Config(WireText.of(config(user))));
            connection.send(nick);
        } else {
            world.lists().activate(user);
            if (service.settings().profile().isAol()) {
                world.lists().follow(user);
            }
            connection.send(nick);
            connection.send(
                    SignOnStep.LIST,
                    new Config2(WireText.of(ListLines.config2(
                            world.lists().view(user), service.settings().profile()))));
        }
    }

    /** Returns the text that a TOC1 client stored; without one AOL gives the list that other clients keep. */
    private String config(UserSession user) {
        String text = world.watching().configText(user);
        boolean isAol = service.settings().profile().isAol();
        return text.isEmpty() && isAol ? ListLines.of(world.lists().view(user)).toToc1() : text;
    }
}
