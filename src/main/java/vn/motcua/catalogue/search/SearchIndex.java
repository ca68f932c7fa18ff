package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var scores = new int[procedures.size()];
    var found = matchWords(words, scores);
    var best = Arrays.stream(found).max().orElse(0);
    var least = Math.max(1, (words.size() + 1) / 2);
    return IntStream.range(0, scores.length)
        .filter(i -> found[i] == best && best >= least)
        .filter(i -> wanted.test(procedures.get(i)))
        .boxed()
        .sorted(Comparator.comparingInt(i -> -rank(i, words, scores[i])))
        .map(procedures::get)
        .toList();
  }

  /** Adds each word's best fit to the scores; answers how many words fit each name. */
  private int[] matchWords(List<String> words, int[] scores) {
    var found = new int[procedures.size()];
    for (var typed : words) {
      var best = new int[procedures.size()];
      holders.forEach(
          (word, list) -> {
            var score = WordMatch.score(typed, word);
            if (score > 0) {
              for (var i : list) {
                best[i] = Math.max(best[i], score);
              }
            }
          });
      for (var i = 0; i < best.length; i++) {
        scores[i] += best[i];
        found[i] += best[i] > 0 ? 1 : 0;
      }
    }
    return found;
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
  private int rank(int index, List<String> words, int score) {
    var name = names.get(index);
    var neighbours = 0;
    for (var i = 0; i + 1 < words.size(); i++) {
      var at = position(name, words.get(i));
      if (at >= 0 && at + 1 < name.size() && name.get(at + 1).startsWith(words.get(i + 1))) {
        neighbours++;
      }
    }
    var pairs = Math.max(1, words.size() - 1);
    var fit = score * 10 / words.size();
    var order = 200 * neighbours / pairs;
    var start = position(name, words.getFirst()) == 0 ? 100 : 0;
    var brevity = 200 * words.size() / Math.max(words.size(), lengths[index]);
    var commune = procedures.get(index).level().startsWith("xã") ? COMMUNE_FIRST : 0;
    return fit + order + start + brevity + commune;
  }

  /** A name's remarks in brackets say nothing on what it is. */
  private static String beforeBracket(String name) {
    var bracket = name.indexOf(" (");
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  private static int position(List<String> name, String typed) {
    for (var i = 0; i < name.size(); i++) {
      if (WordMatch.score(typed, name.get(i)) > 0) {
        return i;
      }
    }
    return -1;
  }
}
