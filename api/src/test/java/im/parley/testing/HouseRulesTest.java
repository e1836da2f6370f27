// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Each rule is broken once here, to see that it can be. */
class HouseRulesTest {
    private static final class SessionManager {}

    private static final class Fine {
        Completable wait(Scheduler timer) {
            timer.scheduleDirect(() -> {}, 1, TimeUnit.SECONDS);
            return Completable.timer(1, TimeUnit.SECONDS, timer).observeOn(Schedulers.from(Runnable::run));
        }
    }

    private static final class Borrower {
        Scheduler borrow() {
            return Schedulers.io();
        }
    }

    private static final class Timed {
        Flowable<Long> tick() {
            return Flowable.interval(1, TimeUnit.SECONDS);
        }
    }

    private static final class Meddler {
        void meddle() {
            RxJavaPlugins.onError(new IllegalStateException());
        }
    }

    private static final class Blocker {
        void block() {
            Completable.complete().blockingAwait();
        }
    }

    private static void assertBroken(ArchRule rule, Class<?> type) {
        assertThatThrownBy(() -> rule.check(new ClassFileImporter().importClasses(type)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(type.getSimpleName());
    }

    @Test
    void canBeBroken() {
        assertBroken(HouseRules.CLASSES_ARE_CALLED_AFTER_WHAT_THEY_ARE, SessionManager.class);
        assertBroken(HouseRules.NO_METHOD_IS_SYNCHRONIZED, StringBuffer.class);
        assertBroken(HouseRules.NO_SCHEDULER_IS_SHARED_WITH_STRANGERS, Borrower.class);
        assertBroken(HouseRules.NO_TIME_IS_MEASURED_BEHIND_OUR_BACK, Timed.class);
        assertBroken(HouseRules.NO_PLUGIN_OF_THE_APPLICATION_IS_TOUCHED, Meddler.class);
        assertBroken(HouseRules.nothingBlocks(), Blocker.class);
    }

    @Test
    void canBeKept() {
        var fine = new ClassFileImporter().importClasses(Fine.class);
        assertThatCode(() -> {
                    HouseRules.CLASSES_ARE_CALLED_AFTER_WHAT_THEY_ARE.check(fine);
                    HouseRules.NO_METHOD_IS_SYNCHRONIZED.check(fine);
                    HouseRules.NO_SCHEDULER_IS_SHARED_WITH_STRANGERS.check(fine);
                    HouseRules.NO_TIME_IS_MEASURED_BEHIND_OUR_BACK.check(fine);
                    HouseRules.NO_PLUGIN_OF_THE_APPLICATION_IS_TOUCHED.check(fine);
                    HouseRules.nothingBlocks().check(fine);
                })
                .doesNotThrowAnyException();
    }
}
