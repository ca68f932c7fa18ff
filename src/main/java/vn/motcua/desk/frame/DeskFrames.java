package vn.motcua.desk.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.arrival.Arrivals;
import vn.motcua.certification.Certifications;
import vn.motcua.desk.worklist.DeskCounts;
import vn.motcua.desk.worklist.SoughtWords;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistCounts;
import vn.motcua.notice.Notices;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.frame.DeskFrame;
import vn.motcua.platform.web.frame.NavigationGroup;
import vn.motcua.platform.web.frame.NavigationItem;
import vn.motcua.shared.Actor;
import vn.motcua.signing.tray.SigningTray;

/** Gives every page of the desk its frame, only when a page is about to be drawn. */
@Component
class DeskFrames implements HandlerInterceptor {

  private final Organisation organisation;
  private final DeskCounts counts;
  private final Certifications certifications;
  private final SoughtWords words;
  private final Notices notices;
  private final SigningTray tray;
  private final Arrivals arrivals;

  DeskFrames(
      Organisation organisation,
      DeskCounts counts,
      Certifications certifications,
      SoughtWords words,
      Notices notices,
      SigningTray tray,
      Arrivals arrivals) {
    this.organisation = organisation;
    this.counts = counts;
    this.certifications = certifications;
    this.words = words;
    this.notices = notices;
    this.tray = tray;
    this.arrivals = arrivals;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (page != null
        && page.getViewName() != null
        && !page.getViewName().startsWith("redirect:")
        && authentication != null
        && authentication.getPrincipal() instanceof Actor actor) {
      page.addObject("frame", frame(actor, request));
    }
  }

  private DeskFrame frame(Actor actor, HttpServletRequest request) {
    var here = Place.of(request.getRequestURI(), request.getParameterMap());
    var open = Arrays.stream(Place.values()).filter(place -> place.isOpenTo(actor)).toList();
    var counted = counts.of(actor, open.stream().flatMap(Place::counted).toList());
    var groups = new ArrayList<NavigationGroup>();
    for (var group : Place.Group.values()) {
      var items =
          open.stream()
              .filter(place -> place.group() == group)
              .map(place -> item(place, counted, here.filter(place::equals).isPresent(), actor))
              .toList();
      if (!items.isEmpty()) {
        groups.add(new NavigationGroup("desk.group." + lower(group), items));
      }
    }
    return new DeskFrame(
        actor.fullName(),
        organisation.agency(actor.agencyId()).name(),
        List.copyOf(groups),
        notices.unread(actor),
        words.carried(actor, request.getParameter(SoughtWords.PARAMETER)).text());
  }

  private NavigationItem item(Place place, WorklistCounts counts, boolean current, Actor actor) {
    return new NavigationItem(
        "desk.place." + lower(place),
        place.url(),
        place.icon(),
        place.key(),
        count(place, counts, actor),
        place == Place.OVERDUE && counts.of(Worklist.OVERDUE) > 0,
        current);
  }

  private @Nullable String count(Place place, WorklistCounts counts, Actor actor) {
    return switch (place) {
      case CERTIFYING -> Show.number(certifications.waiting(actor.agencyId()));
      case ONLINE -> WorklistCounts.shown(arrivals.count(actor, WorklistCounts.MOST + 1));
      case SIGNING_TRAY -> Show.number(tray.count(actor));
      default -> place.countIn(counts);
    };
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
