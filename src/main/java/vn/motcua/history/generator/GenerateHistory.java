package vn.motcua.history.generator;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * {@code ./motcua generate --dossiers N --seed S [--agencies K] [--from day] [--to day] [--province
 * code] [--departments code,…] [file]}: writes invented past dossiers of a province as CSV, as the
 * import takes them. Exit code 0 = written, 2 = could not be.
 */
public final class GenerateHistory {

  public static final String NAME = "generate";

  private static final int CANNOT = 2;

  private GenerateHistory() {}

  /**
   * @param arguments what follows the name
   * @param messages what is not the CSV goes here
   * @return exit code of the process
   */
  public static int run(List<String> arguments, PrintStream messages) {
    try {
      var order = HistoryOrder.parse(arguments);
      var history = History.of(order);
      if (order.file().isPresent()) {
        toFile(history, order.file().get());
      } else {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
          history.write(out);
        }
      }
      return 0;
    } catch (Refusal refusal) {
      messages.println(refusal.vietnamese());
      messages.println(refusal.english());
      return CANNOT;
    } catch (IOException failure) {
      messages.println("Không ghi được: " + failure.getMessage());
      messages.println("Could not be written: " + failure.getMessage());
      return CANNOT;
    }
  }

  /** Under another name until it is whole, so that a part is never taken for all. */
  private static void toFile(History history, Path file) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        history.write(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
