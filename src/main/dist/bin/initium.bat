@echo off
rem Starts Initium: the window without arguments, the command line with arguments.
rem JAVA_HOME chooses the Java (17 or later), JAVA_OPTS adds options to it.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --list-modules 2>nul | findstr /b "jdk.incubator.vector@" >nul
if errorlevel 1 (
    "%JAVA%" -version >nul 2>&1
    if errorlevel 1 (
        echo initium: Java 17 or later is needed and none was found; install it or set JAVA_HOME 1>&2
    ) else (
        echo initium: Java 17 or later with the module jdk.incubator.vector is needed; set JAVA_HOME to one 1>&2
    )
    exit /b 1
)
set "ARCHIVE=-Xshare:auto"
if exist "%HOME_DIR%\initium.jsa" set ARCHIVE=-Xshare:auto "-XX:SharedArchiveFile=%HOME_DIR%\initium.jsa" -Xlog:cds=off -Xlog:class+path=off
rem The window starts soonest with the serial collector; the other one lays large arrays of weights where lines of the cache start.
set "COLLECTOR=-XX:+UseSerialGC"
if not "%~1"=="" if not "%~1"=="window" set "COLLECTOR=-XX:+UseG1GC -XX:G1HeapRegionSize=1m"
rem The loops that training spends its time in are compiled after a tenth of the usual number of rounds, as until then they are slower by far.
set "COMPILER=-XX:CompileCommand=quiet -XX:CompileCommand=CompileThresholdScaling,org.initium.engine.math.Vector*::*,0.1"
"%JAVA%" --add-modules jdk.incubator.vector -Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0 %ARCHIVE% -Djdk.console=java.base %COLLECTOR% %COMPILER% %JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.initium.Main %*
exit /b %ERRORLEVEL%
