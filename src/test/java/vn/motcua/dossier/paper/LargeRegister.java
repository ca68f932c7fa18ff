package vn.motcua.dossier.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints a register of 5,000 lines to a file; run by {@link RegisterPapersTest}. */
final class LargeRegister {

  private LargeRegister() {}

  public static void main(String[] args) throws IOException {
    try (var out = Files.newOutputStream(Path.of(args[0]))) {
      SamplePapers.REGISTER.pdf(
          SamplePapers.registerHead(), RegisterPapersTest.lines(5_000), 5_000, out);
    }
  }
}
