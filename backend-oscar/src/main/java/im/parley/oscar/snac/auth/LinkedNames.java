// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import java.util.ArrayList;
import java.util.List;

/** The names that are linked with an account, as XML in TLV 0002 of an authorizer's answer. */
public final class LinkedNames {
    private static final String RECORD = "<RESREC ";
    private static final String LINKED = "TYPE=\"LINKED-ACCOUNT\"";

    private LinkedNames() {}

    /** Returns the linked names; the account's own, which is there too, is not one. */
    public static List<String> read(String xml) {
        List<String> names = new ArrayList<>();
        int at = xml.indexOf(RECORD);
        while (at >= 0) {
            int next = xml.indexOf(RECORD, at + 1);
            String record = next < 0 ? xml.substring(at) : xml.substring(at, next);
            int head = record.indexOf('>');
            int from = record.indexOf("<n>");
            int to = record.indexOf("</n>", Math.max(from, 0));
            if (head >= 0
                    && from > head
                    && to > from
                    && record.substring(0, head).contains(LINKED)) {
                String name = record.substring(from + "<n>".length(), to).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
            at = next;
        }
        return List.copyOf(names);
    }

    /** Returns the XML for an account and the names that are linked with it. */
    public static String write(String own, List<String> linked) {
        StringBuilder xml = new StringBuilder("<SET SETID=\"1\">");
        xml.append(RECORD)
                .append("TYPE=\"PRIMARY-ACCOUNT\" ID=\"1\"><n>")
                .append(own)
                .append("</n></RESREC>");
        int id = 2;
        for (String name : linked) {
            xml.append(RECORD).append(LINKED).append(" ID=\"").append(id++).append("\"><n>");
            xml.append(name).append("</n></RESREC>");
        }
        return xml.append("</SET>").toString();
    }
}
