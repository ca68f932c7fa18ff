package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackageInfoTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  /**
   * A package-info of tests would hide the product's, and with it the module's declared
   * dependencies.
   */
  @Test
  void tests_hide_no_package_info_of_the_product() throws IOException {
    try (var files = Files.walk(TEST)) {
      assertThat(files.filter(file -> file.endsWith("package-info.java")))
          .allSatisfy(file -> assertThat(MAIN.resolve(TEST.relativize(file))).doesNotExist());
    }
  }
}
