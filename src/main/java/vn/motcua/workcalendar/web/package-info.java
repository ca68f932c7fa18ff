/** The desk's page of the working calendar. */
@NullMarked
package vn.motcua.workcalendar.web;

import org.jspecify.annotations.NullMarked;
