// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/**
 * What OSCAR servers keep of an account beyond {@link im.parley.extension.AccountSettings}. Every refusal is a {@link
 * im.parley.RequestException} with a number of {@link im.parley.oscar.snac.admin.AccountError}, and with the server's page
 * about it where it names one.
 */
public interface AccountRegistration extends Extension {
    /** What those learn of us who know our e-mail address and look for it: the registration status. */
    enum Disclosure {
        NOTHING(1),
        /** That there is an account. */
        LIMITED(2),
        /** Our name. */
        FULL(3);

        private final int number;

        Disclosure(int number) {
            this.number = number;
        }

        /** Returns the number on the wire. */
        public int number() {
            return number;
        }

        /** Finds what a number on the wire means. */
        public static Optional<Disclosure> of(int number) {
            return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
        }
    }

    /**
     * Returns the page on the web where the password can be changed, as the server named it at sign-on, our name filled
     * in; AOL's named one to ICQ's users. Empty where the server named none, as servers of today, or none that is a
     * page. Nothing is fetched: show it to the user.
     */
    @CheckReturnValue
    Maybe<URI> passwordPage();

    /** Asks how our screen name is written. */
    @CheckReturnValue
    Maybe<String> formattedName();

    /** Asks who may find us by our e-mail address. Empty when the server says something that nobody knows. */
    @CheckReturnValue
    Maybe<Disclosure> disclosure();

    @CheckReturnValue
    Completable setDisclosure(Disclosure disclosure);
}
