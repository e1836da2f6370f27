// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test in which RxJava was left with an error that it could give to nobody. Add it with
 * {@code @ExtendWith(UndeliverableErrors.class)}, or in a property with {@link #watch}.
 */
public final class UndeliverableErrors implements BeforeEachCallback, AfterEachCallback {
    private final List<Throwable> errors = new CopyOnWriteArrayList<>();

    /** Something to do while errors are watched for. */
    @FunctionalInterface
    public interface Body {
        void run() throws Exception;
    }

    /** Runs the body and fails if it left an error behind. */
    public static void watch(Body body) throws Exception {
        UndeliverableErrors watch = new UndeliverableErrors();
        watch.begin();
        try {
            body.run();
        } finally {
            RxJavaPlugins.setErrorHandler(null);
        }
        watch.check();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        RxJavaPlugins.setErrorHandler(null);
        check();
    }

    private void begin() {
        errors.clear();
        RxJavaPlugins.setErrorHandler(errors::add);
    }

    private void check() {
        if (!errors.isEmpty()) {
            AssertionError failure = new AssertionError("errors that reached nobody: " + errors);
            errors.forEach(failure::addSuppressed);
            throw failure;
        }
    }
}
