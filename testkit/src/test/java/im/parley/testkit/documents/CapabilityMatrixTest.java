// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Feature;
import im.parley.Parley;
import im.parley.extension.Profiles;
import im.parley.oscar.Oscar;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the main README is what the backends themselves say. {@code -Dtable=write} puts it there. */
class CapabilityMatrixTest {
    private static final String BEGIN = "<!-- capabilities: printed by CapabilityMatrixTest when it fails -->\n";
    private static final String END = "<!-- end of capabilities -->";

    @Test
    void theMainReadmeSaysWhatEachProtocolCanDo() {
        String readme = Documents.read("README.md");
        int from = readme.indexOf(BEGIN);
        int to = readme.indexOf(END);
        assertThat(from).as("the table's beginning: " + BEGIN).isNotNegative();
        assertThat(to).as("the table's end: " + END).isGreaterThan(from);
        String expected = table();
        if ("write".equals(System.getProperty("table"))) {
            Documents.write("README.md", readme.substring(0, from + BEGIN.length()) + expected + readme.substring(to));
            return;
        }
        assertThat(readme.substring(from + BEGIN.length(), to))
                .as("The table in README.md has to be this:\n\n" + expected)
                .isEqualTo(expected);
    }

    private static String table() {
        Map<String, Capabilities> protocols = new LinkedHashMap<>();
        protocols.put("TOC1", ofToc(SignOnMethod.TOC1_SIGNON));
        protocols.put("TOC2", ofToc(SignOnMethod.TOC2_SIGNON));
        protocols.put("OSCAR", capabilities(Parley.account(Oscar.PROTOCOL)));
        StringBuilder table = new StringBuilder("| | " + String.join(" | ", protocols.keySet()) + " |\n");
        table.append("| --- |").append(" --- |".repeat(protocols.size())).append('\n');
        for (Feature feature : Feature.values()) {
            String label = feature.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            table.append(row(label, protocols, one -> one.has(feature)));
        }
        for (Class<? extends Extension> facet : facets(protocols)) {
            table.append(row(
                    "`" + facet.getSimpleName() + "`",
                    protocols,
                    one -> one.extensions().contains(facet)));
        }
        return table.toString();
    }

    /** The neutral ones first. */
    private static List<Class<? extends Extension>> facets(Map<String, Capabilities> protocols) {
        Set<Class<? extends Extension>> all = protocols.values().stream()
                .flatMap(one -> one.extensions().stream())
                .collect(Collectors.toSet());
        Comparator<Class<? extends Extension>> neutralFirst =
                Comparator.comparing(facet -> !facet.getPackage().equals(Profiles.class.getPackage()));
        return all.stream().sorted(neutralFirst.thenComparing(Class::getName)).toList();
    }

    private static String row(String label, Map<String, Capabilities> protocols, Predicate<Capabilities> has) {
        return "| " + label + " |"
                + protocols.values().stream()
                        .map(one -> has.test(one) ? " yes |" : " – |")
                        .collect(Collectors.joining())
                + "\n";
    }

    private static Capabilities ofToc(SignOnMethod method) {
        return capabilities(Parley.account(Toc.PROTOCOL).option(Toc.SIGN_ON, method));
    }

    /** What an account says before it has met a server. */
    private static Capabilities capabilities(Account.Builder builder) {
        try (Account account = builder.server("localhost", 1)
                .user("somebody")
                .password("secret")
                .build()) {
            return account.capabilities().value();
        }
    }
}
