package vn.motcua.petition;

import org.jspecify.annotations.Nullable;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Source;

/**
 * Which petitions are asked for.
 *
 * @param words a code, or words of the petition or the name; empty = any
 * @param concern as classified
 * @param after id of the last one of the page before; null = from the start
 */
public record PetitionQuery(
    PetitionList list,
    String words,
    @Nullable Source source,
    @Nullable Concern concern,
    @Nullable Long after,
    int limit) {

  public static PetitionQuery of(PetitionList list, int limit) {
    return new PetitionQuery(list, "", null, null, null, limit);
  }

  /** The page after that one. */
  public PetitionQuery from(@Nullable Long id) {
    return new PetitionQuery(list, words, source, concern, id, limit);
  }
}
