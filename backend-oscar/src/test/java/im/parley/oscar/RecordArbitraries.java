// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import okio.ByteString;

/**
 * Makes arbitrary records from the types of their components. A type does not say how wide a field is: most numbers fit
 * in a byte, or in four for a {@code long}, some are wider. What else a type does not say is told beforehand.
 */
public final class RecordArbitraries {
    private final Map<Type, Arbitrary<?>> types = new HashMap<>();
    private final Map<String, Arbitrary<?>> components = new HashMap<>();

    public RecordArbitraries() {
        Arbitrary<Integer> words = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 0xFF)),
                Tuple.of(1, Arbitraries.integers().between(0, 0xFFFF)));
        Arbitrary<Long> doubleWords = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, 0xFFFF_FFFFL)), Tuple.of(1, Arbitraries.longs()));
        with(int.class, words);
        with(Integer.class, words);
        with(long.class, doubleWords);
        with(Long.class, doubleWords);
        with(boolean.class, Arbitraries.of(false, true));
        with(String.class, texts());
        with(ByteString.class, bytes(0, 40));
        with(
                OptionalInt.class,
                words.optional().map(value -> value.map(OptionalInt::of).orElse(OptionalInt.empty())));
        with(
                OptionalLong.class,
                doubleWords.optional().map(value -> value.map(OptionalLong::of).orElse(OptionalLong.empty())));
        with(
                UUID.class,
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new));
    }

    /** Sets what stands for a type wherever it occurs. */
    public <T> RecordArbitraries with(Class<T> type, Arbitrary<? extends T> values) {
        types.put(type, values);
        return this;
    }

    /** Sets what stands for one component of one record. */
    public RecordArbitraries with(Class<? extends Record> type, String component, Arbitrary<?> values) {
        boolean exists = Arrays.stream(type.getRecordComponents())
                .anyMatch(each -> each.getName().equals(component));
        if (!exists) {
            throw new IllegalArgumentException(type + " has no component " + component);
        }
        components.put(type.getName() + '.' + component, values);
        return this;
    }

    @SuppressWarnings("unchecked")
    public <T> Arbitrary<T> of(Class<T> type) {
        return (Arbitrary<T>) ofType(type);
    }

    /** Text that has a UTF-8 form of at most 80 bytes. */
    public static Arbitrary<String> texts() {
        Arbitrary<Integer> points = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0x20, 0x7E)),
                Tuple.of(2, Arbitraries.integers().between(0, 0xD7FF)),
                Tuple.of(1, Arbitraries.integers().between(0xE000, 0x10FFFF)));
        return points.list()
                .ofMaxSize(20)
                .map(list -> list.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    public static Arbitrary<ByteString> bytes(int min, int max) {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofMinSize(min)
                .ofMaxSize(max)
                .map(ByteString::of);
    }

    private Arbitrary<?> ofType(Type type) {
        Arbitrary<?> known = types.get(type);
        if (known != null) {
            return known;
        }
        if (type instanceof ParameterizedType generic) {
            Arbitrary<?> element = ofType(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return element.list().ofMaxSize(4);
            }
            if (generic.getRawType() == Optional.class) {
                return element.optional();
            }
        }
        if (type instanceof Class<?> raw) {
            if (raw.isRecord()) {
                return ofRecord(raw);
            }
            if (raw.isEnum()) {
                return Arbitraries.of(raw.getEnumConstants());
            }
            if (raw.isSealed()) {
                return Arbitraries.oneOf(Arrays.stream(raw.getPermittedSubclasses())
                        .map(each -> ofType(each).map(Object.class::cast))
                        .toList());
            }
        }
        throw new IllegalArgumentException("nothing is known about " + type);
    }

    private Arbitrary<?> ofRecord(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        if (parts.length == 0) {
            return Arbitraries.just(create(type, new Class<?>[0], List.of()));
        }
        List<Arbitrary<Object>> values =
                Arrays.stream(parts).map(part -> ofPart(type, part)).toList();
        Class<?>[] signature =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return Combinators.combine(values).as(each -> create(type, signature, each));
    }

    private Arbitrary<Object> ofPart(Class<?> type, RecordComponent part) {
        Arbitrary<?> known = components.get(type.getName() + '.' + part.getName());
        return (known != null ? known : ofType(part.getGenericType())).map(Object.class::cast);
    }

    private static Object create(Class<?> type, Class<?>[] signature, List<Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(signature);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }
}
