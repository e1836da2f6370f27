// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.oscar.AccountRegistration;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.net.URI;

/** Takes questions about the account to the present session. */
record RegistrationFacet(Facets facets) implements AccountRegistration {
    @Override
    public Maybe<URI> passwordPage() {
        return facets.find(AccountRegistration.class, AccountRegistration::passwordPage);
    }

    @Override
    public Maybe<String> formattedName() {
        return facets.find(AccountRegistration.class, AccountRegistration::formattedName);
    }

    @Override
    public Maybe<Disclosure> disclosure() {
        return facets.find(AccountRegistration.class, AccountRegistration::disclosure);
    }

    @Override
    public Completable setDisclosure(Disclosure disclosure) {
        return facets.run(AccountRegistration.class, part -> part.setDisclosure(disclosure));
    }
}
