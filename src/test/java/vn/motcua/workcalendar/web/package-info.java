@org.jspecify.annotations.NullMarked
package vn.motcua.workcalendar.web;
