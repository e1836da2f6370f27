// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody can add a SNAC and forget to make it known, or to say how it lies on the wire. */
class SnacsTest {
    static List<Class<?>> groups() {
        return classes().stream()
                .filter(type -> type.isInterface() && type.isSealed())
                .toList();
    }

    @Test
    void everyRecordOfAPackageIsRegistered() {
        Set<Class<?>> records = classes().stream().filter(Class::isRecord).collect(toSet());
        Set<Class<?>> registered =
                Snacs.REGISTRY.all().stream().map(SnacCodec::type).collect(toSet());
        assertThat(registered).isEqualTo(records).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everySnacOfAGroupHasACodecThere(Class<?> group) throws ReflectiveOperationException {
        int family = group.getField("FAMILY").getInt(null);
        List<SnacCodec<?>> codecs = codecs(group);
        Set<Class<?>> permitted = Arrays.stream(group.getPermittedSubclasses()).collect(toSet());
        assertThat(codecs).hasSameSizeAs(permitted);
        assertThat(codecs.stream().map(SnacCodec::type).collect(toSet())).isEqualTo(permitted);
        assertThat(codecs).allMatch(codec -> codec.family() == family);
        assertThat(codecs)
                .allMatch(codec -> Snacs.REGISTRY
                        .find(family, codec.subtype())
                        .filter(found -> found == codec)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everySnacOfAGroupHasGoldenBytes(Class<?> group) {
        Set<String> golden =
                GoldenFrames.all().stream().map(GoldenFrames.Golden::record).collect(toSet());
        assertThat(Arrays.stream(group.getPermittedSubclasses()).map(Class::getSimpleName))
                .isSubsetOf(golden);
    }

    @Test
    void noTwoRecordsShareAName() {
        assertThat(Snacs.REGISTRY.all())
                .extracting(codec -> codec.type().getSimpleName())
                .doesNotHaveDuplicates();
    }

    @SuppressWarnings("unchecked")
    private static List<SnacCodec<?>> codecs(Class<?> group) throws ReflectiveOperationException {
        return (List<SnacCodec<?>>) group.getField("CODECS").get(null);
    }

    private static List<Class<?>> classes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("im.parley.oscar.snac")
                        .stream()
                        .filter(type -> type.isAssignableTo(Snac.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
