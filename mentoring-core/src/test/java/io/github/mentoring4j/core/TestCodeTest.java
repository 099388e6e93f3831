package io.github.mentoring4j.core;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.github.mentoring4j.structure.TidyTestRules;

@AnalyzeClasses(packages = "io.github.mentoring4j.core", importOptions = ImportOption.OnlyIncludeTests.class)
class TestCodeTest {
    @ArchTest
    static final ArchTests testsKeepTheirOwnRules = ArchTests.in(TidyTestRules.class);
}
