package vn.motcua.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Seals found in a text: whatever looks like {@link Seal#text}. */
final class KeptSeals {

  private static final Pattern SEAL = Pattern.compile("\\b([1-9][0-9]{0,17}):([0-9a-f]{64})\\b");

  private final Map<Long, Set<String>> byNumber = new HashMap<>();

  /** Takes every seal in the file; letters that are not UTF-8 do no harm. */
  void read(Path file) throws IOException {
    // each byte a letter: seals are in ASCII whatever else the log is written in
    try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines.forEach(
          line ->
              SEAL.matcher(line)
                  .results()
                  .forEach(
                      seal ->
                          byNumber
                              .computeIfAbsent(
                                  Long.valueOf(seal.group(1)), number -> new HashSet<>())
                              .add(seal.group(2))));
    }
  }

  Map<Long, Set<String>> byNumber() {
    return byNumber;
  }
}
