package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.catalogue.Procedure;

/**
 * Finds procedures by words of their names, by what people call them, or by code, in memory: each
 * distinct word is compared once with what was typed, then only the names that hold it are ranked.
 */
public final class SearchIndex {

  private static final int COMMUNE_FIRST = 8;
  private static final int OFFICIAL_FIRST = 80;
  private static final int MOST_KNOWN = 512;

  private final List<Procedure> procedures;

  /** Names and what people say, in the order of the procedures. */
  private final List<Name> names;

  private final Map<String, int[]> holders;

  /** What typed words fit; people type the same few words. */
  private final Map<String, Map<String, Integer>> known = new ConcurrentHashMap<>();

  /**
   * @param procedures in the order in which equals are answered
   * @param everyday what people call a procedure, by its code
   */
  public SearchIndex(List<Procedure> procedures, Map<String, List<String>> everyday) {
    this.procedures = List.copyOf(procedures);
    this.names =
        IntStream.range(0, procedures.size())
            .boxed()
            .flatMap(place -> names(place, procedures.get(place), everyday))
            .toList();
    var lists = new HashMap<String, List<Integer>>();
    for (var i = 0; i < names.size(); i++) {
      for (var word : names.get(i).words().stream().distinct().toList()) {
        lists.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
      }
    }
    holders = new HashMap<>();
    lists.forEach(
        (word, list) -> holders.put(word, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  /**
   * What a procedure is called.
   *
   * @param place of the procedure
   * @param length in words, without what stands in brackets
   * @param official whether the law calls it so
   */
  private record Name(int place, List<String> words, int length, boolean official) {

    Name(int place, String text, boolean official) {
      this(place, Folded.words(text), Folded.words(beforeBracket(text)).size(), official);
    }
  }

  private static Stream<Name> names(
      int place, Procedure procedure, Map<String, List<String>> everyday) {
    return Stream.concat(
        Stream.of(new Name(place, procedure.name(), true)),
        everyday.getOrDefault(procedure.code(), List.of()).stream()
            .map(words -> new Name(place, words, false)));
  }

  /**
   * The procedures among {@code wanted} that fit, best first; all of them when nothing is typed.
   */
  public List<Procedure> search(String typed, Predicate<Procedure> wanted) {
    var words = Folded.words(typed);
    if (words.isEmpty()) {
      return procedures.stream().filter(wanted).toList();
    }
    var codes = searchCodes(typed.strip(), wanted);
    if (!codes.isEmpty()) {
      return codes;
    }
    var fits = words.stream().map(this::fits).toList();
    var scores = new int[names.size()];
    var found = new int[names.size()];
    fits.forEach(fit -> add(fit, scores, found));
    var best = best(found, wanted);
    if (best < (words.size() + 1) / 2) {
      return List.of();
    }
    var ranks = new int[procedures.size()];
    for (var i = 0; i < found.length; i++) {
      if (found[i] == best) {
        var place = names.get(i).place();
        ranks[place] = Math.max(ranks[place], rank(names.get(i), fits, scores[i]));
      }
    }
    return IntStream.range(0, ranks.length)
        .filter(place -> ranks[place] > 0 && wanted.test(procedures.get(place)))
        .boxed()
        .sorted(Comparator.comparingInt((Integer place) -> ranks[place]).reversed())
        .map(procedures::get)
        .toList();
  }

  /** How many typed words fit a name of a wanted procedure at most. */
  private int best(int[] found, Predicate<Procedure> wanted) {
    var best = 0;
    for (var i = 0; i < found.length; i++) {
      if (found[i] > best && wanted.test(procedures.get(names.get(i).place()))) {
        best = found[i];
      }
    }
    return best;
  }

  /** The words of names that fit a typed word, with how well they do. */
  private Map<String, Integer> fits(String typed) {
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(typed, this::compare);
  }

  private Map<String, Integer> compare(String typed) {
    var fits = new HashMap<String, Integer>();
    for (var word : holders.keySet()) {
      var score = WordMatch.score(typed, word);
      if (score > 0) {
        fits.put(word, score);
      }
    }
    return fits;
  }

  /** Adds the best fit of one typed word to the names that hold it, and counts it there. */
  private void add(Map<String, Integer> fits, int[] scores, int[] found) {
    var best = new int[names.size()];
    fits.forEach(
        (word, score) -> {
          for (var i : Objects.requireNonNull(holders.get(word))) {
            best[i] = Math.max(best[i], score);
          }
        });
    for (var i = 0; i < best.length; i++) {
      scores[i] += best[i];
      found[i] += best[i] > 0 ? 1 : 0;
    }
  }

  /** By code, with or without its first digit; the whole code first, then in the order of codes. */
  private List<Procedure> searchCodes(String typed, Predicate<Procedure> wanted) {
    if (!typed.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
      return List.of();
    }
    return procedures.stream()
        .filter(it -> it.code().startsWith(typed) || it.code().startsWith(typed, 2))
        .filter(wanted)
        .sorted(Comparator.comparing(Procedure::code))
        .toList();
  }

  /** Fit of the words, then their order, then how little else the name says; more than 0. */
  private int rank(Name name, List<Map<String, Integer>> fits, int score) {
    var words = name.words();
    var neighbours = 0;
    for (var i = 0; i + 1 < fits.size(); i++) {
      var next = position(words, fits.get(i)) + 1;
      if (next > 0 && next < words.size() && fits.get(i + 1).containsKey(words.get(next))) {
        neighbours++;
      }
    }
    var pairs = Math.max(1, fits.size() - 1);
    var fit = score * 10 / fits.size();
    var order = 200 * neighbours / pairs;
    var start = position(words, fits.getFirst()) == 0 ? 100 : 0;
    var brevity = 200 * fits.size() / Math.max(fits.size(), name.length());
    var commune = procedures.get(name.place()).level().startsWith("xã") ? COMMUNE_FIRST : 0;
    return fit + order + start + brevity + commune + (name.official() ? OFFICIAL_FIRST : 0);
  }

  /** A name's remarks in brackets say nothing on what it is. */
  private static String beforeBracket(String name) {
    var bracket = name.indexOf(" (");
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  private static int position(List<String> name, Map<String, Integer> fit) {
    for (var i = 0; i < name.size(); i++) {
      if (fit.containsKey(name.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
