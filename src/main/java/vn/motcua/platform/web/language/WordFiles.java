package vn.motcua.platform.web.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a folder of words: {@code bru.properties}, or a file for each part of the product, {@code
 * portal_bru.properties}. A file that cannot be used is named and stops nothing.
 */
final class WordFiles {

  private static final Pattern FILE =
      Pattern.compile("(?:[A-Za-z0-9-]+_)?([a-z]{2,3})\\.properties");
  private static final String ENDING = ".properties";

  private final Map<String, List<String>> files = new TreeMap<>();
  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final Map<String, List<WordFault>> faults = new HashMap<>();
  private final List<WordFault> strays = new ArrayList<>();
  private final WordCheck check;
  private final List<String> shipped;

  /**
   * @param shipped codes of the languages that come with the product
   */
  WordFiles(WordCheck check, List<String> shipped) {
    this.check = check;
    this.shipped = shipped;
  }

  /** Takes all files of the folder in; no folder has none. */
  void read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var found = Files.list(folder)) {
      found.filter(file -> name(file).endsWith(ENDING)).sorted().forEach(this::take);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<AddedLanguage> languages() {
    return files.keySet().stream().map(this::language).toList();
  }

  /** What is wrong with files that belong to no added language. */
  List<WordFault> strays() {
    return List.copyOf(strays);
  }

  private AddedLanguage language(String tag) {
    var found = new ArrayList<>(faults.getOrDefault(tag, List.of()));
    var usable = words.getOrDefault(tag, Map.of());
    if (!usable.containsKey(AddedLanguage.NAME)) {
      found.addFirst(
          new WordFault(
              files.getOrDefault(tag, List.of()).getFirst(),
              AddedLanguage.NAME,
              WordFault.Kind.NO_NAME));
    }
    return new AddedLanguage(tag, files.getOrDefault(tag, List.of()), usable, found);
  }

  private void take(Path file) {
    var named = FILE.matcher(name(file));
    if (!named.matches()) {
      strays.add(new WordFault(name(file), "", WordFault.Kind.FILE_NAME));
    } else if (shipped.contains(named.group(1))) {
      strays.add(new WordFault(name(file), "", WordFault.Kind.SHIPPED_LANGUAGE));
    } else {
      take(file, named.group(1));
    }
  }

  private void take(Path file, String tag) {
    files.computeIfAbsent(tag, any -> new ArrayList<>()).add(name(file));
    var entries = new Properties();
    try (var text = Files.newBufferedReader(file)) {
      entries.load(text);
    } catch (CharacterCodingException | IllegalArgumentException unreadable) {
      fault(tag, new WordFault(name(file), "", WordFault.Kind.UNREADABLE));
      return;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    var known = words.computeIfAbsent(tag, any -> new HashMap<>());
    for (var key : entries.stringPropertyNames().stream().sorted().toList()) {
      var word = Normalizer.normalize(entries.getProperty(key).strip(), Normalizer.Form.NFC);
      var wrong =
          known.containsKey(key)
              ? List.of(WordFault.Kind.TWICE)
              : check.of(key, word).stream().toList();
      wrong.forEach(kind -> fault(tag, new WordFault(name(file), key, kind)));
      if (wrong.isEmpty()) {
        known.put(key, word);
      }
    }
  }

  private void fault(String tag, WordFault fault) {
    faults.computeIfAbsent(tag, any -> new ArrayList<>()).add(fault);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
