package vn.motcua.certification.book;

import java.util.List;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.EntryEvent;

/** A line of a book with what happened to it. */
public record BookEntry(Entry entry, List<EntryEvent> events) {

  public BookEntry {
    events = List.copyOf(events);
  }
}
