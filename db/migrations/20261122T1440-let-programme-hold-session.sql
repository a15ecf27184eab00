-- The programme's role could not write its own login: no confirmation was shown, and logging out ended nothing.
alter policy holder on session to fremgang_app, fremgang_programme;
