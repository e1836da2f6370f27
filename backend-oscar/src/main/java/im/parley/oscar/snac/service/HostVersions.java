// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.FamilyVersion;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(01,18): the server grants a version for each food group. */
public record HostVersions(List<FamilyVersion> versions) implements ServiceSnac {
    public static final SnacCodec<HostVersions> CODEC = SnacCodec.of(
            FAMILY,
            0x0018,
            HostVersions.class,
            in -> new HostVersions(in.list(FamilyVersion::read)),
            (out, snac) -> out.all(snac.versions, FamilyVersion::write));

    public HostVersions {
        versions = List.copyOf(versions);
    }

    @Override
    public SnacCodec<HostVersions> codec() {
        return CODEC;
    }
}
