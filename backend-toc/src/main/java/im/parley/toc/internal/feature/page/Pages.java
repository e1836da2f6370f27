// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.Questions;
import im.parley.toc.internal.link.WebPage;
import im.parley.toc.internal.link.WebPort;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.reply.GotoUrl;
import io.reactivex.rxjava3.core.Single;
import java.net.URLDecoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions whose answer stands on a page: {@code GOTO_URL} says on which, and that is fetched. */
final class Pages {
    private static final Pattern USER = Pattern.compile("[?&]user=([^&]*)");

    private final Questions questions;
    private final WebPort web;

    Pages(FeatureSetup setup) {
        this.questions = setup.questions();
        this.web = setup.web();
    }

    /**
     * Asks for a page about somebody.
     *
     * @param refusals codes that may refuse it, beside those that may refuse anything
     */
    Single<WebPage> about(String user, TocCommand command, String what, TocErrorCode... refusals) {
        return get(Question.of(command, what + " of " + user, GotoUrl.class, line -> isAbout(line, user))
                .about(user)
                .refusedBy(refusals));
    }

    /** Asks for a page about whoever fits. */
    Single<WebPage> search(TocCommand command, String what, TocErrorCode... refusals) {
        return get(Question.of(
                        command,
                        what,
                        GotoUrl.class,
                        line -> !USER.matcher(line.url()).find())
                .refusedBy(refusals));
    }

    private Single<WebPage> get(Question<GotoUrl> question) {
        return questions.ask(question).flatMap(line -> web.get(line.url()));
    }

    /** An address that names nobody may be about anybody. */
    private static boolean isAbout(GotoUrl line, String user) {
        Matcher named = USER.matcher(line.url());
        return !named.find() || ScreenName.normalize(decoded(named.group(1))).equals(ScreenName.normalize(user));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException damaged) {
            return text;
        }
    }
}
