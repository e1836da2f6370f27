// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.FamilyVersion;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(01,17): the client proposes a version for each food group. */
public record ClientVersions(List<FamilyVersion> versions) implements ServiceSnac {
    public static final SnacCodec<ClientVersions> CODEC = SnacCodec.of(
            FAMILY,
            0x0017,
            ClientVersions.class,
            in -> new ClientVersions(in.list(FamilyVersion::read)),
            (out, snac) -> out.all(snac.versions, FamilyVersion::write));

    public ClientVersions {
        versions = List.copyOf(versions);
    }

    @Override
    public SnacCodec<ClientVersions> codec() {
        return CODEC;
    }
}
