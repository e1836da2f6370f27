// SPDX-License-Identifier: Apache-2.0
package im.parley.internal.facet;

import im.parley.UserId;
import im.parley.extension.Directory;
import im.parley.extension.DirectoryEntry;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.List;
import java.util.function.Consumer;

/** Takes questions for the directory to the present session. */
record DefaultDirectory(Consumer<UserId> ours, Facets facets) implements Directory {
    @Override
    public Maybe<DirectoryEntry> of(UserId user) {
        ours.accept(user);
        return facets.find(Directory.class, part -> part.of(user));
    }

    @Override
    public Completable set(DirectoryEntry entry) {
        return facets.run(Directory.class, part -> part.set(entry));
    }

    @Override
    public Single<List<DirectoryEntry>> search(DirectoryEntry like) {
        return facets.get(Directory.class, part -> part.search(like));
    }

    @Override
    public Single<List<DirectoryEntry>> searchByEmail(String address) {
        return facets.get(Directory.class, part -> part.searchByEmail(address));
    }

    @Override
    public Single<List<DirectoryEntry>> searchByInterest(String interest) {
        return facets.get(Directory.class, part -> part.searchByInterest(interest));
    }

    @Override
    public Single<List<String>> interests() {
        return facets.get(Directory.class, Directory::interests);
    }
}
