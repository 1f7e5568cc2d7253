package org.anjuan;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The program's classes without those of its tests, wherever a build puts the two. */
public final class OwnClasses {
    private OwnClasses() {}

    public static JavaClasses of(String root) {
        var tests = OwnClasses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new ClassFileImporter()
                .withImportOption(place -> !place.contains(tests))
                .importPackages(root);
    }
}
