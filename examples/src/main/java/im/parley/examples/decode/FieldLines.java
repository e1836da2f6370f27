// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;

/**
 * Lays out records by their components. Each value comes twice: as it was read, and as it was read from the same bytes
 * without their secrets; where the two differ is a secret, and only its size is told.
 */
final class FieldLines {
    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    void line(int depth, String label, String text) {
        lines.add("  ".repeat(depth) + label + (text.isEmpty() ? ":" : ": " + text));
    }

    /** Adds every component of a record. */
    void components(int depth, Object value, Object shown) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            add(depth, component.getName(), get(component, value), get(component, shown));
        }
    }

    void add(int depth, String label, Object value, Object withoutSecrets) {
        // Sets that are equal may still be walked in different orders.
        Object shown = value.equals(withoutSecrets) ? value : withoutSecrets;
        if (FieldValue.isPlain(value)) {
            line(depth, label, FieldValue.text(value, shown));
        } else if (value instanceof Optional<?> one && shown instanceof Optional<?> other) {
            optional(depth, label, one, other);
        } else if (value instanceof TlvBlock block && shown instanceof TlvBlock other) {
            tlvs(depth, label, block, other);
        } else if (value instanceof Collection<?> all && shown instanceof Collection<?> others) {
            collection(depth, label, all, others);
        } else if (value instanceof Record && value.getClass() == shown.getClass() && isOpen(value)) {
            record(depth, label, value, shown);
        } else {
            line(depth, label, shown.toString());
        }
    }

    /** Puts a small record on one line. */
    private void record(int depth, String label, Object value, Object shown) {
        StringJoiner row = new StringJoiner(" ");
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object field = get(component, value);
            if (!FieldValue.isPlain(field) || row.length() > WIDTH) {
                line(depth, label, "");
                components(depth + 1, value, shown);
                return;
            }
            row.add(component.getName() + "=" + FieldValue.text(field, get(component, shown)));
        }
        line(depth, label, row.toString());
    }

    private void optional(int depth, String label, Optional<?> value, Optional<?> shown) {
        if (value.isPresent() && shown.isPresent()) {
            add(depth, label, value.get(), shown.get());
        } else {
            line(depth, label, value.isPresent() ? FieldValue.SECRET : "none");
        }
    }

    private void tlvs(int depth, String label, TlvBlock value, TlvBlock shown) {
        line(depth, label, value.isEmpty() ? "none" : "");
        Iterator<Tlv> others = shown.iterator();
        for (Tlv tlv : value) {
            String text = others.hasNext()
                    ? FieldValue.text(tlv.value(), others.next().value())
                    : FieldValue.SECRET;
            lines.add("  ".repeat(depth + 1) + String.format("%04X=%s", tlv.type(), text));
        }
    }

    private void collection(int depth, String label, Collection<?> value, Collection<?> shown) {
        if (value.size() != shown.size()) {
            line(depth, label, FieldValue.SECRET);
            return;
        }
        Iterator<?> others = shown.iterator();
        if (value.stream().allMatch(FieldValue::isPlain)) {
            StringJoiner row = new StringJoiner(", ");
            value.forEach(each -> row.add(FieldValue.text(each, others.next())));
            wrap(depth, label, value.isEmpty() ? "none" : row.toString());
            return;
        }
        line(depth, label, "");
        int index = 0;
        for (Object each : value) {
            add(depth + 1, "[" + index++ + "]", each, others.next());
        }
    }

    /** Breaks a long enumeration into lines. */
    private void wrap(int depth, String label, String text) {
        int from = 0;
        String before = "  ".repeat(depth) + label + ": ";
        while (text.length() - from > WIDTH) {
            int comma = text.lastIndexOf(", ", from + WIDTH);
            if (comma < from) {
                break;
            }
            lines.add(before + text.substring(from, comma + 1));
            before = "  ".repeat(depth + 1);
            from = comma + 2;
        }
        lines.add(before + text.substring(from));
    }

    private static boolean isOpen(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .allMatch(component -> component.getAccessor().canAccess(record));
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            Object value = component.getAccessor().invoke(record);
            if (value instanceof OptionalInt number) {
                return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            }
            if (value instanceof OptionalLong number) {
                return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no access to " + component, e);
        }
    }
}
