package vn.motcua.filter.api;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.filter.FilterPlace;
import vn.motcua.filter.FilterRefusal;
import vn.motcua.filter.SavedFilter;
import vn.motcua.filter.SavedFilters;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** Saved filters over REST: one's own and those shared in the unit. */
@RestController
@RequestMapping("/api/v1/filters")
class FilterApi {

  private final SavedFilters filters;

  FilterApi(SavedFilters filters) {
    this.filters = filters;
  }

  /**
   * @param list {@code worklist} or {@code register}; both when left out
   */
  @GetMapping
  Map<String, List<FilterAnswer>> list(
      Actor actor, @RequestParam(required = false) @Nullable String list) {
    var places = list == null ? Stream.of(FilterPlace.values()) : Stream.of(place(list));
    return Map.of(
        "items",
        places
            .flatMap(place -> filters.of(actor, place).stream())
            .map(filter -> FilterAnswer.of(actor, filter))
            .toList());
  }

  @PostMapping
  ResponseEntity<FilterAnswer> save(
      Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody FilterRequest request) {
    var saved =
        filters.save(
            actor,
            place(request.list()),
            request.name() == null ? "" : request.name(),
            request.query() == null ? "" : request.query(),
            Boolean.TRUE.equals(request.shared()),
            key);
    return ResponseEntity.created(URI.create("/api/v1/filters/" + saved.id()))
        .body(FilterAnswer.of(actor, saved));
  }

  /** One's own only. */
  @DeleteMapping("/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Actor actor, @PathVariable long id) {
    filters.delete(actor, id);
  }

  private static FilterPlace place(@Nullable String key) {
    return Arrays.stream(FilterPlace.values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> new Refused(List.of(Finding.of("list", FilterRefusal.FILTER_LIST_UNKNOWN))));
  }

  /**
   * @param list {@code worklist} or {@code register}
   * @param query the conditions as the end of the list's address, {@code list=mine&field=Hộ+tịch}
   *     with its values encoded
   * @param shared whether colleagues of the unit see it; not when left out
   */
  record FilterRequest(
      @Nullable String list,
      @Nullable String name,
      @Nullable String query,
      @Nullable Boolean shared) {}

  /**
   * @param own whether it is the caller's to delete
   * @param opening whether the list opens with it for the caller
   */
  record FilterAnswer(
      long id,
      String list,
      String name,
      String query,
      String owner,
      boolean own,
      boolean shared,
      boolean opening,
      String url) {

    static FilterAnswer of(Actor actor, SavedFilter filter) {
      return new FilterAnswer(
          filter.id(),
          filter.place().key(),
          filter.name(),
          filter.query(),
          filter.ownerName(),
          filter.accountId() == actor.accountId(),
          filter.shared(),
          filter.opening(),
          filter.url());
    }
  }
}
