# Goal 1 with data.table, the way an analyst would write it: read the file, then one pass per quarter.
# Rscript goal-one.R register.csv 2017Q1 2017Q2 ... -> one line of JSON: seconds and counts per quarter, municipality and sex.
suppressMessages(library(data.table))
setDTthreads(0)
arguments <- commandArgs(TRUE)
started <- proc.time()[["elapsed"]]
register <- fread(arguments[1])
read_in <- proc.time()[["elapsed"]] - started
register <- register[herkomst == 3L]

# The weeks of a quarter are those whose Thursday lies in it.
names_of_weeks <- grep("^y_[0-9]{4}$", names(register), value = TRUE)
year <- as.integer(substr(names_of_weeks, 3, 4)); year <- year + ifelse(year >= 90, 1900, 2000)
week <- as.integer(substr(names_of_weeks, 5, 6))
fourth <- as.Date(sprintf("%d-01-04", as.integer(year)))
monday <- fourth - (as.integer(format(fourth, "%u")) - 1) + 7 * (week - 1)
quarter_of <- function(day) paste0(format(day, "%Y"), "Q", (as.integer(format(day, "%m")) + 2) %/% 3)
quarters <- quarter_of(monday + 3)

receipt <- c(700, 703:709); free <- c(0, 100, 521, 522)
first_receipt <- rep(Inf, nrow(register)); dead <- rep(Inf, nrow(register))
for (at in rev(seq_along(names_of_weeks))) {
  codes <- register[[names_of_weeks[at]]]
  first_receipt[which(codes %in% receipt)] <- at
  dead[which(codes == 999L)] <- at
}

born <- as.Date(register$foed_dag)
years_before <- function(day, years) as.Date(sprintf("%d%s", as.integer(format(day, "%Y")) - years, format(day, "-%m-%d")))
count <- function(quarter) {
  own <- which(quarters == quarter)
  last <- max(own); sunday <- monday[last] + 6
  home <- register[[paste0("nykom", substr(quarter, 1, 4))]]
  gone <- register[[names_of_weeks[last]]]
  cut <- as.POSIXlt(monday[last]); cut$mon <- cut$mon - 36; cut <- as.Date(cut)
  inside <- which(dead > last & (is.na(gone) | gone != 997L) & !is.na(home) &
    born > years_before(sunday, 65) & born <= years_before(sunday, 18) & first_receipt <= last)
  inside <- inside[monday[first_receipt[inside]] >= cut]
  selfsupporting <- integer(length(inside)); education <- integer(length(inside)); since <- first_receipt[inside]
  for (at in own) {
    codes <- register[[names_of_weeks[at]]][inside]
    selfsupporting <- selfsupporting + (at >= since & (is.na(codes) | codes %in% free))
    education <- education + (at >= since & !is.na(codes) & codes == 651L)
  }
  works <- selfsupporting >= 5 & (education < 5 | selfsupporting >= education)
  studies <- education >= 5 & !works
  data.table(quarter = quarter, municipality = home[inside], sex = register$kon[inside], works, studies)[
    , .(population = .N, selfSupporting = sum(works), education = sum(studies)), keyby = .(quarter, municipality, sex)]
}
counts <- rbindlist(lapply(arguments[-1], count))
total <- proc.time()[["elapsed"]] - started
rows <- counts[, sprintf('["%s",%d,%d,%d,%d,%d]', quarter, municipality, sex, population, selfSupporting, education)]
cat(sprintf('{"read":%.3f,"total":%.3f,"threads":%d,"rows":[%s]}\n', read_in, total, getDTthreads(), paste(rows, collapse = ",")))
