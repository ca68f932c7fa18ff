package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.motcua.catalogue.Procedure;

/**
 * Finds procedures by words of their names or by code, in memory: each distinct word is compared
 * once with what was typed, then only the names that hold it are ranked.
 */
public final class SearchIndex {

  private static final int COMMUNE_FIRST = 8;

  private final List<Procedure> procedures;
  private final List<List<String>> names;
  private final int[] lengths;
  private final Map<String, int[]> holders;

  /**
   * @param procedures in the order in which equals are answered
   */
  public SearchIndex(List<Procedure> procedures) {
    this.procedures = List.copyOf(procedures);
    this.names = procedures.stream().map(procedure -> Folded.words(procedure.name())).toList();
    this.lengths =
        procedures.stream()
            .mapToInt(procedure -> Folded.words(beforeBracket(procedure.name())).size())
            .toArray();
    var lists = new HashMap<String, List<Integer>>();
    for (var i = 0; i < names.size(); i++) {
      for (var word : names.get(i).stream().distinct().toList()) {
        lists.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
      }
    }
    holders = new HashMap<>();
    lists.forEach(
        (word, list) -> holders.put(word, list.stream().mapToInt(Integer::intValue).toArray()));
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
    var scores = new int[procedures.size()];
    var found = new int[procedures.size()];
    fits.forEach(fit -> add(fit, scores, found));
    var best = Arrays.stream(found).max().orElse(0);
    if (best < (words.size() + 1) / 2) {
      return List.of();
    }
    return IntStream.range(0, scores.length)
        .filter(i -> found[i] == best && wanted.test(procedures.get(i)))
        .mapToObj(i -> new Hit(procedures.get(i), rank(i, fits, scores[i])))
        .sorted(Comparator.comparingInt(Hit::rank).reversed())
        .map(Hit::procedure)
        .toList();
  }

  private record Hit(Procedure procedure, int rank) {}

  /** The words of names that fit a typed word, with how well they do. */
  private Map<String, Integer> fits(String typed) {
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
    var best = new int[procedures.size()];
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

  /** Fit of the words, then their order, then how little else the name says. */
  private int rank(int index, List<Map<String, Integer>> fits, int score) {
    var name = names.get(index);
    var neighbours = 0;
    for (var i = 0; i + 1 < fits.size(); i++) {
      var next = position(name, fits.get(i)) + 1;
      if (next > 0 && next < name.size() && fits.get(i + 1).containsKey(name.get(next))) {
        neighbours++;
      }
    }
    var pairs = Math.max(1, fits.size() - 1);
    var fit = score * 10 / fits.size();
    var order = 200 * neighbours / pairs;
    var start = position(name, fits.getFirst()) == 0 ? 100 : 0;
    var brevity = 200 * fits.size() / Math.max(fits.size(), lengths[index]);
    var commune = procedures.get(index).level().startsWith("xã") ? COMMUNE_FIRST : 0;
    return fit + order + start + brevity + commune;
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
