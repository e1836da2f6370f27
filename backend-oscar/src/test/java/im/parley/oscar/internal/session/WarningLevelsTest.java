// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static im.parley.oscar.internal.session.Outcomes.failure;
import static im.parley.oscar.internal.session.Outcomes.result;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.extension.Warnings;
import im.parley.extension.Warnings.Warned;
import im.parley.oscar.snac.icbm.WarnResult;
import im.parley.oscar.snac.icbm.WarnUser;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.WarningReceived;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.testing.RecordedContext;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarningLevelsTest {
    private final Talk talk = new Talk();

    private Warnings warnings() {
        return talk.online().part(Warnings.class).orElseThrow();
    }

    private static SelfInfo self(int tenths) {
        return SelfInfo.of(new UserInfo("Alice", tenths, TlvBlock.EMPTY));
    }

    @Test
    void warnsOpenlyAndAnonymously() {
        Warnings warnings = warnings();
        TestObserver<Void> open = warnings.warn(Talk.user("Bob"), false).test();
        assertThat(talk.bos.expect(WarnUser.class)).isEqualTo(WarnUser.openly("bob"));
        talk.bos.answer(new WarnResult(100, 200));
        result(open);

        TestObserver<Void> hidden = warnings.warn(Talk.user("Bob"), true).test();
        assertThat(talk.bos.expect(WarnUser.class)).isEqualTo(WarnUser.anonymously("bob"));
        talk.bos.answer(new WarnResult(30, 230));
        result(hidden);
    }

    @Test
    void whoeverHasNotWrittenToUsCannotBeWarned() {
        TestObserver<Void> warning = warnings().warn(Talk.user("Bob"), false).test();
        talk.bos.expect(WarnUser.class);
        talk.bos.answer(SnacError.of(0x04, 0x0D));
        RequestException refusal = failure(warning, RequestException.class);
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refusal.code()).isEqualTo(0x0D);
    }

    @Test
    void beingWarnedIsToldInPercentWithWhoItWas() {
        Warnings warnings = warnings();
        talk.bos.push(new WarningReceived(104, Optional.of(UserInfo.of("Bob"))));
        assertThat(talk.context.next(Warned.class))
                .isEqualTo(new Warned(10, Optional.of(Talk.user("Bob")), RecordedContext.NOW));
        talk.bos.push(new WarningReceived(999, Optional.empty()));
        assertThat(talk.context.next(Warned.class)).isEqualTo(new Warned(100, Optional.empty(), RecordedContext.NOW));
        assertThat(warnings.ownLevel().value()).isEqualTo(100);
    }

    @Test
    void ourLevelIsThereFromTheStartAndFallsWithAWord() {
        Warnings warnings = warnings();
        talk.bos.push(self(300)).push(self(350)).push(self(250));
        assertThat(talk.context.next(Warned.class)).isEqualTo(new Warned(25, Optional.empty(), RecordedContext.NOW));
        assertThat(warnings.ownLevel().value()).isEqualTo(25);
    }

    @Test
    void aNewSessionBeginsWithTheLevelOfTheLast() {
        Warnings warnings = warnings();
        TestObserver<Integer> level = warnings.ownLevel().toObservable().test();
        talk.bos.push(self(300));
        level.awaitCount(2);
        level.dispose();
        Warnings next = talk.again().online().part(Warnings.class).orElseThrow();
        assertThat(next.ownLevel().value()).isEqualTo(30);
    }
}
