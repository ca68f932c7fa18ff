package vn.motcua.evaluation.model;

/**
 * The numbers of the law by which points and grades are given, as they hold on a day.
 *
 * @param contacts so many contacts still earn one point; none earns two
 * @param places so many agencies still earn one point; none earns two
 * @param onTheSpot percent of the listed procedures received, appraised and approved at the desk
 *     for two points, at the level of the agency
 * @param atDesk percent of them received and returned there for one point
 * @param petitionsOnTime percent of petitions answered in time for one point
 * @param onlineProcedures percent of procedures offered online for two points
 * @param onlineMany percent of dossiers handed in online for two points
 * @param onlineSome the same for one point
 */
public record Thresholds(
    int contacts,
    int places,
    int onTheSpot,
    int atDesk,
    int petitionsOnTime,
    int onlineProcedures,
    int onlineMany,
    int onlineSome) {}
