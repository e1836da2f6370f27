// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random records of any type, made of random components; the caller says how those of a type look. */
public final class RecordArbitraries {
    private final Map<Class<?>, Arbitrary<?>> rules;
    private final Map<Class<?>, Arbitrary<?>> lastRules;

    /** The second map goes before the first for the last component of a record. */
    public RecordArbitraries(Map<Class<?>, Arbitrary<?>> rules, Map<Class<?>, Arbitrary<?>> lastRules) {
        this.rules = rules;
        this.lastRules = lastRules;
    }

    public <T> Arbitrary<T> of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 0) {
            return Arbitraries.create(() -> make(type, components, List.of()));
        }
        List<Arbitrary<Object>> parts = Arrays.stream(components)
                .map(component -> component(component, component == components[components.length - 1]))
                .toList();
        return Combinators.combine(parts).as(values -> make(type, components, values));
    }

    private static <T> T make(Class<T> type, RecordComponent[] components, List<Object> values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Arbitrary<Object> component(RecordComponent component, boolean last) {
        Arbitrary<?> rule = last ? lastRules.get(component.getType()) : null;
        return (rule != null ? rule : ofType(component.getGenericType())).asGeneric();
    }

    private Arbitrary<?> ofType(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Arbitrary<?> element = ofType(parameterized.getActualTypeArguments()[0]);
            return parameterized.getRawType() == Optional.class
                    ? element.optional()
                    : element.list().ofMaxSize(4);
        }
        Class<?> plain = (Class<?>) type;
        Arbitrary<?> rule = rules.get(plain);
        if (rule != null) {
            return rule;
        }
        if (plain.isEnum()) {
            return Arbitraries.of(plain.getEnumConstants());
        }
        if (plain.isRecord()) {
            return of(plain);
        }
        throw new AssertionError("no rule for " + type);
    }
}
