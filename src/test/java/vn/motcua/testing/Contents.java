package vn.motcua.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Contents of files of a system in a process of its own, by their hash. */
public final class Contents {

  private Contents() {}

  public static Set<String> onDisk(Path data) throws IOException {
    try (var contents = Files.walk(data.resolve("records/content"))) {
      return contents
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .collect(Collectors.toSet());
    }
  }

  /** Those the sweep finds when no file names them. */
  public static Set<String> known(ChildApplication application) throws IOException, SQLException {
    try (var connection = DriverManager.getConnection(application.databaseUrl());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select hash from records.content")) {
      var known = new HashSet<String>();
      while (rows.next()) {
        known.add(rows.getString(1));
      }
      return known;
    }
  }
}
