// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version: the module's where there are modules, else the jar's. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Module module = Version.class.getModule();
        Optional<String> version = module.isNamed()
                ? Optional.ofNullable(module.getDescriptor()).flatMap(ModuleDescriptor::rawVersion)
                : Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"parley " + version.orElse("(version unknown)"), "Java " + Runtime.version()};
    }
}
