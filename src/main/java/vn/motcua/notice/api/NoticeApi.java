package vn.motcua.notice.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.NoticeRefusal;
import vn.motcua.notice.Notices;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/** One's own notices over REST: the newest first, marked as read one by one or up to one. */
@RestController
@RequestMapping("/api/v1")
class NoticeApi {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final Notices notices;
  private final MessageSource messages;

  NoticeApi(Notices notices, MessageSource messages) {
    this.notices = notices;
    this.messages = messages;
  }

  /**
   * @param unread whether only what was not read yet; all when left out
   * @param limit at most 200
   */
  @GetMapping("/notices")
  Slice<NoticeAnswer> list(
      Actor actor,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    if (!cursor.matches("|\\d{1,18}")) {
      throw new Refused(List.of(Finding.of("cursor", NoticeRefusal.NOTICE_CURSOR_UNKNOWN)));
    }
    var before = cursor.isEmpty() ? Long.MAX_VALUE : Long.parseLong(cursor);
    var size = Math.clamp(limit == null ? USUAL : limit, 1, MOST);
    var found = notices.page(actor, unread, before, size + 1);
    var shown = found.subList(0, Math.min(size, found.size()));
    return new Slice<>(
        shown.stream().map(this::of).toList(),
        found.size() > size ? Long.toString(shown.getLast().id()) : null);
  }

  /** Marks it as read; asked again changes nothing. */
  @PostMapping("/notices/{id:\\d{1,18}}/read")
  NoticeAnswer read(Actor actor, @PathVariable long id) {
    notices.open(actor, id);
    return of(notices.open(actor, id));
  }

  /** Marks all up to one as read; what came in later stays unread. */
  @PostMapping("/notices:read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void readAll(Actor actor, @RequestBody UpTo request) {
    if (request.upTo() == null) {
      throw new Refused(List.of(Finding.of("upTo", NoticeRefusal.NOTICE_UP_TO_MISSING)));
    }
    notices.markAllRead(actor, request.upTo());
  }

  private NoticeAnswer of(Notice notice) {
    return new NoticeAnswer(
        notice.id(),
        notice.kind(),
        messages.getMessage(notice.kind().messageKey(), null, LocaleContextHolder.getLocale()),
        notice.dossier().isEmpty() ? null : notice.dossier(),
        notice.part(),
        notice.note(),
        notice.fromName().isEmpty() ? null : notice.fromName(),
        at(notice.dueAt()),
        at(notice.madeAt()),
        at(notice.readAt()));
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(Vietnam.ZONE).toOffsetDateTime();
  }

  /**
   * @param upTo id of the newest one seen; required
   */
  record UpTo(@Nullable Long upTo) {}

  /**
   * @param kindName the kind in the caller's language
   * @param dossier code; null when it is about none
   * @param part number of the consultation; of a desk passed on, how many dossiers; else 0
   * @param from who brought it about; null for the system itself
   * @param dueAt null = no date
   * @param readAt null while unread
   */
  record NoticeAnswer(
      long id,
      NoticeKind kind,
      String kindName,
      @Nullable String dossier,
      int part,
      String note,
      @Nullable String from,
      @Nullable OffsetDateTime dueAt,
      @Nullable OffsetDateTime madeAt,
      @Nullable OffsetDateTime readAt) {}
}
