@echo off
rem Starts Askwell with the Java runtime that lies beside it.
setlocal
for %%I in ("%~dp0..") do set "ASKWELL_HOME=%%~fI"
"%ASKWELL_HOME%\runtime\bin\java.exe" "@%ASKWELL_HOME%\bin\java.options" "-Dorg.sqlite.lib.path=%ASKWELL_HOME%\lib" --module-path "%ASKWELL_HOME%\lib" --module org.askwell/org.askwell.Main %*
exit /b %ERRORLEVEL%
