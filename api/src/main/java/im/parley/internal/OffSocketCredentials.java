// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Credentials;
import im.parley.ImException;
import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

/** Asks the user's credentials where user code runs; a failure of theirs is one that trying again may mend. */
final class OffSocketCredentials implements Credentials {
    private final Credentials credentials;
    private final Scheduler scheduler;

    OffSocketCredentials(Credentials credentials, Scheduler scheduler) {
        this.credentials = credentials;
        this.scheduler = scheduler;
    }

    @Override
    public Single<String> secret() {
        return Single.defer(credentials::secret)
                .subscribeOn(scheduler)
                .onErrorResumeNext(error -> Single.error(failure(error)));
    }

    private static ImException failure(Throwable error) {
        if (error instanceof ImException known) {
            return known;
        }
        // The cause stays out of the message: it may quote the secret.
        SignOnException failure = new SignOnException(Reason.OTHER, 0, "the credentials gave no secret");
        failure.addSuppressed(error);
        return failure;
    }

    @Override
    public String toString() {
        return "credentials";
    }
}
