// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.oscar.snac.service.FamilyTool;
import im.parley.oscar.wire.FamilyVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The food groups we speak, in the versions of a client that servers know. */
public final class Versions {
    private static final Map<Integer, FamilyTool> TOOLS = Map.ofEntries(
            tool(0x0001, 4, 0x0110, 0x0801),
            tool(0x0002, 1, 0x0110, 0x0801),
            tool(0x0003, 1, 0x0110, 0x0801),
            tool(0x0004, 1, 0x0110, 0x0801),
            tool(0x0006, 1, 0x0110, 0x0801),
            tool(0x0007, 1, 0x0010, 0x0629),
            tool(0x0008, 1, 0x0104, 0x0001),
            tool(0x0009, 1, 0x0110, 0x0801),
            tool(0x000A, 1, 0x0110, 0x0801),
            tool(0x000B, 1, 0x0104, 0x0001),
            tool(0x000D, 1, 0x0010, 0x0629),
            tool(0x000E, 1, 0x0010, 0x0629),
            tool(0x000F, 1, 0x0010, 0x0739),
            tool(0x0010, 1, 0x0010, 0x0629),
            tool(0x0013, 4, 0x0110, 0x0801),
            tool(0x0015, 1, 0x0110, 0x047C),
            tool(0x0018, 1, 0x0010, 0x0629));

    private Versions() {}

    /** Returns what SNAC(01,17) says to a server that offers these. */
    public static List<FamilyVersion> versions(Collection<Integer> offered) {
        return tools(offered).stream()
                .map(tool -> new FamilyVersion(tool.family(), tool.version()))
                .toList();
    }

    /** Returns what SNAC(01,02) says to a server that offers these. */
    public static List<FamilyTool> tools(Collection<Integer> offered) {
        return offered.stream()
                .sorted()
                .filter(TOOLS::containsKey)
                .map(TOOLS::get)
                .toList();
    }

    private static Map.Entry<Integer, FamilyTool> tool(int family, int version, int toolId, int toolVersion) {
        return Map.entry(family, new FamilyTool(family, version, toolId, toolVersion));
    }
}
