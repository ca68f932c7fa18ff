/** The dashboards on the page of reports, and the own one of an officer. */
@NullMarked
package vn.motcua.reporting.web.overview;

import org.jspecify.annotations.NullMarked;
