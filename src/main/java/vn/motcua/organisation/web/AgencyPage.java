package vn.motcua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;

/**
 * One agency.
 *
 * @param crumbs the way from the directory down to the agency above
 * @param levelName {@code Xã, phường, đặc khu}
 * @param ended sentence that it no longer exists or does not exist yet; empty while it does
 * @param below the agencies directly below
 * @param belowTitle their heading
 * @param departments with the people in each; people are listed only to those who may see them
 * @param mayManage whether the reader may change the agency
 * @param changes forms with which it may be changed; address and name
 * @param standard null unless the agency has no department and the reader may open some
 * @param done sentence about the change just made, or empty
 */
public record AgencyPage(
    long id,
    AgencyRow agency,
    String bodyName,
    List<Option> crumbs,
    String levelName,
    String ended,
    List<Code> codes,
    List<AgencyRow> predecessors,
    List<AgencyRow> successors,
    String belowTitle,
    List<AgencyRow> below,
    List<Group> departments,
    boolean mayReadStaff,
    boolean mayManage,
    List<Option> changes,
    @Nullable Standard standard,
    String done) {

  /**
   * The departments such an agency usually has, to be opened with one click.
   *
   * @param sources the rules that say so
   */
  public record Standard(List<String> names, String sources, String url, String idempotencyKey) {}

  /** An identifier code with its time in words. */
  public record Code(String code, boolean demonstration, String validity) {}

  /**
   * A department, or those who belong to none.
   *
   * @param id of the department, 0 for those who belong to none
   * @param kind what it is for, in words; may be empty
   */
  public record Group(long id, String name, String kind, List<Person> people) {}

  /** Somebody who works there. */
  public record Person(long id, String name, String position) {}
}
